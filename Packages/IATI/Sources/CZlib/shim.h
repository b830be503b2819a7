#ifndef PROSPECTS_CZLIB_SHIM_H
#define PROSPECTS_CZLIB_SHIM_H

#include <zlib.h>

#endif
