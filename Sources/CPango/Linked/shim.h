// The C interfaces of cairo (drawing, PDF, PNG) and pango (text) that Typesetting uses.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

/// Linked, they are there before the program starts; where they are opened by hand (`Loaded`), this may fail.
static inline const char *cpango_open(void) { return 0; }
