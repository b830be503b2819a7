#ifndef PROSPECTS_CLIBFUZZER_SHIM_H
#define PROSPECTS_CLIBFUZZER_SHIM_H

#include <stddef.h>
#include <stdint.h>

// libFuzzer as a library: SwiftPM gives every program a main function of its own. The compiler brings it with
// -sanitize=fuzzer, without a header.
int LLVMFuzzerRunDriver(
    int *_Nonnull argc, char *_Nullable *_Nonnull *_Nonnull argv,
    int (*_Nonnull callback)(const uint8_t *_Nullable bytes, size_t count));

#endif
