#ifndef PROSPECTS_CLIBXML2_SHIM_H
#define PROSPECTS_CLIBXML2_SHIM_H

// Debian's libxml2 is built with ICU, and its headers then bring ICU's own. Those clash with the copy of ICU inside
// Foundation as soon as a client sees both modules. Only the last two fields of xmlCharEncodingHandler depend on it,
// which is a type that libxml2 makes itself and that is not used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemastypes.h>

// libxml2 reports a failed character conversion through its "generic" error function only, and that one prints on
// standard error unless it is replaced. Its type is variadic, which Swift can neither write nor refer to.
static inline void prospects_xml_ignore(void *context, const char *format, ...) {
    (void)context;
    (void)format;
}

// Silences the generic error function of the calling thread and returns the one that was there.
static inline xmlGenericErrorFunc _Nullable prospects_xml_silence(void) {
    xmlGenericErrorFunc previous = xmlGenericError;
    xmlSetGenericErrorFunc(xmlGenericErrorContext, prospects_xml_ignore);
    return previous;
}

// Puts back what `prospects_xml_silence` returned.
static inline void prospects_xml_restore(xmlGenericErrorFunc _Nullable previous) {
    xmlSetGenericErrorFunc(xmlGenericErrorContext, previous);
}

#endif
