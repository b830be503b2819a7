#ifndef PROSPECTS_CTABULARXML_SHIM_H
#define PROSPECTS_CTABULARXML_SHIM_H

// Debian's libxml2 is built with ICU, whose headers clash with the copy of ICU inside Foundation; package IATI has the
// same lines for the same reason. A module cannot be shared between the two without one package for it alone.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// libxml2 prints failed character conversions on standard error unless this function is replaced. Its type is variadic,
// which Swift can neither write nor refer to.
static inline void prospects_tabular_xml_ignore(void *context, const char *format, ...) {
    (void)context;
    (void)format;
}

// Silences the generic error function of the calling thread and returns the one that was there.
static inline xmlGenericErrorFunc _Nullable prospects_tabular_xml_silence(void) {
    xmlGenericErrorFunc previous = xmlGenericError;
    xmlSetGenericErrorFunc(xmlGenericErrorContext, prospects_tabular_xml_ignore);
    return previous;
}

// Puts back what `prospects_tabular_xml_silence` returned.
static inline void prospects_tabular_xml_restore(xmlGenericErrorFunc _Nullable previous) {
    xmlSetGenericErrorFunc(xmlGenericErrorContext, previous);
}

#endif
