// The C interfaces of cairo (drawing, PDF, PNG) and pango (text) that Typesetting uses.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
