#ifndef PROSPECTS_CTABULARZIP_SHIM_H
#define PROSPECTS_CTABULARZIP_SHIM_H

#include <zip.h>

#endif
