#ifndef PROSPECTS_CCURL_SHIM_H
#define PROSPECTS_CCURL_SHIM_H

#include <curl/curl.h>
#include <stdio.h>

// curl_easy_setopt and curl_easy_getinfo take a C variable argument list, which Swift cannot call.

static inline CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *text)
{
    return curl_easy_setopt(handle, option, text);
}

static inline CURLcode ccurl_set_number(CURL *handle, CURLoption option, long number)
{
    return curl_easy_setopt(handle, option, number);
}

static inline CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *pointer)
{
    return curl_easy_setopt(handle, option, pointer);
}

// The last answer of the server, such as 250; 0 without one.
static inline long ccurl_response_code(CURL *handle)
{
    long code = 0;
    return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code) == CURLE_OK ? code : 0;
}

#endif
