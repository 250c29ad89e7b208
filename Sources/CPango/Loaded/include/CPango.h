// The functions of cairo (drawing, PDF, PNG) and pango (text) that Typesetting uses, in libraries that are opened when
// the first page is drawn: thirty libraries that a measurement does not need. After the libraries' own headers this one
// declares the same functions again, so that a compiler finds what differs; a test has it do so.
#ifndef PENNYWEIGHT_CPANGO_H
#define PENNYWEIGHT_CPANGO_H

/// Opens the libraries, once; call it before any other function here.
/// Returns what is wrong, in the loader's words, or NULL where all is well.
const char *cpango_open(void);

#ifndef CAIRO_H
typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef enum { CAIRO_STATUS_SUCCESS = 0, CAIRO_STATUS_WRITE_ERROR = 11 } cairo_status_t;
typedef enum { CAIRO_FORMAT_RGB24 = 1 } cairo_format_t;
typedef enum {
  CAIRO_PDF_METADATA_TITLE = 0,
  CAIRO_PDF_METADATA_AUTHOR = 1,
  CAIRO_PDF_METADATA_CREATE_DATE = 5
} cairo_pdf_metadata_t;
typedef cairo_status_t (*cairo_write_func_t)(void *closure, const unsigned char *data, unsigned int length);

typedef struct _PangoLayout PangoLayout;
typedef struct _PangoLayoutLine PangoLayoutLine;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoAttrList PangoAttrList;
typedef struct _PangoAttrClass PangoAttrClass;
typedef struct _PangoAttribute {
  const PangoAttrClass *klass;
  unsigned int start_index;
  unsigned int end_index;
} PangoAttribute;
typedef struct _PangoRectangle {
  int x;
  int y;
  int width;
  int height;
} PangoRectangle;
typedef enum { PANGO_ALIGN_LEFT = 0, PANGO_ALIGN_RIGHT = 2 } PangoAlignment;
typedef enum { PANGO_WRAP_WORD_CHAR = 2 } PangoWrapMode;
/// Pango's units in a point.
#define PANGO_SCALE 1024
#else
_Static_assert(CAIRO_STATUS_SUCCESS == 0 && CAIRO_STATUS_WRITE_ERROR == 11 && CAIRO_FORMAT_RGB24 == 1, "cairo");
_Static_assert(CAIRO_PDF_METADATA_TITLE == 0 && CAIRO_PDF_METADATA_AUTHOR == 1, "cairo");
_Static_assert(CAIRO_PDF_METADATA_CREATE_DATE == 5, "cairo");
_Static_assert(PANGO_ALIGN_LEFT == 0 && PANGO_ALIGN_RIGHT == 2 && PANGO_WRAP_WORD_CHAR == 2, "pango");
_Static_assert(PANGO_SCALE == 1024 && sizeof(PangoRectangle) == 16 && sizeof(PangoAttribute) == 16, "pango");
#endif

/// Every function: result, name, parameters, and the parameters' names.
#define CPANGO_FUNCTIONS(F)                                                                                            \
  F(cairo_t *, cairo_create, (cairo_surface_t * target), (target))                                                     \
  F(void, cairo_destroy, (cairo_t * cr), (cr))                                                                         \
  F(cairo_surface_t *, cairo_image_surface_create, (cairo_format_t format, int width, int height),                     \
    (format, width, height))                                                                                           \
  F(unsigned char *, cairo_image_surface_get_data, (cairo_surface_t * surface), (surface))                             \
  F(int, cairo_image_surface_get_stride, (cairo_surface_t * surface), (surface))                                       \
  F(void, cairo_line_to, (cairo_t * cr, double x, double y), (cr, x, y))                                               \
  F(void, cairo_move_to, (cairo_t * cr, double x, double y), (cr, x, y))                                               \
  F(void, cairo_paint, (cairo_t * cr), (cr))                                                                           \
  F(cairo_surface_t *, cairo_pdf_surface_create_for_stream,                                                            \
    (cairo_write_func_t write, void *closure, double width, double height), (write, closure, width, height))           \
  F(void, cairo_pdf_surface_set_metadata,                                                                              \
    (cairo_surface_t * surface, cairo_pdf_metadata_t metadata, const char *utf8), (surface, metadata, utf8))           \
  F(void, cairo_restore, (cairo_t * cr), (cr))                                                                         \
  F(void, cairo_save, (cairo_t * cr), (cr))                                                                            \
  F(void, cairo_scale, (cairo_t * cr, double sx, double sy), (cr, sx, sy))                                             \
  F(void, cairo_set_line_width, (cairo_t * cr, double width), (cr, width))                                             \
  F(void, cairo_set_source_rgb, (cairo_t * cr, double red, double green, double blue), (cr, red, green, blue))         \
  F(void, cairo_set_source_surface, (cairo_t * cr, cairo_surface_t * surface, double x, double y),                     \
    (cr, surface, x, y))                                                                                               \
  F(void, cairo_show_page, (cairo_t * cr), (cr))                                                                       \
  F(const char *, cairo_status_to_string, (cairo_status_t status), (status))                                           \
  F(void, cairo_stroke, (cairo_t * cr), (cr))                                                                          \
  F(void, cairo_surface_destroy, (cairo_surface_t * surface), (surface))                                               \
  F(void, cairo_surface_finish, (cairo_surface_t * surface), (surface))                                                \
  F(void, cairo_surface_flush, (cairo_surface_t * surface), (surface))                                                 \
  F(void, cairo_surface_mark_dirty, (cairo_surface_t * surface), (surface))                                            \
  F(cairo_status_t, cairo_surface_status, (cairo_surface_t * surface), (surface))                                      \
  F(cairo_status_t, cairo_surface_write_to_png_stream,                                                                 \
    (cairo_surface_t * surface, cairo_write_func_t write, void *closure), (surface, write, closure))                   \
  F(void, cairo_translate, (cairo_t * cr, double tx, double ty), (cr, tx, ty))                                         \
  F(void, g_object_unref, (void *object), (object))                                                                    \
  F(PangoAttribute *, pango_attr_allow_breaks_new, (int allow), (allow))                                               \
  F(void, pango_attr_list_insert, (PangoAttrList * list, PangoAttribute * attribute), (list, attribute))               \
  F(PangoAttrList *, pango_attr_list_new, (void), ())                                                                  \
  F(void, pango_attr_list_unref, (PangoAttrList * list), (list))                                                       \
  F(PangoLayout *, pango_cairo_create_layout, (cairo_t * cr), (cr))                                                    \
  F(void, pango_cairo_show_layout, (cairo_t * cr, PangoLayout * layout), (cr, layout))                                 \
  F(void, pango_cairo_show_layout_line, (cairo_t * cr, PangoLayoutLine * line), (cr, line))                            \
  F(void, pango_font_description_free, (PangoFontDescription * font), (font))                                          \
  F(PangoFontDescription *, pango_font_description_from_string, (const char *name), (name))                            \
  F(int, pango_layout_get_line_count, (PangoLayout * layout), (layout))                                                \
  F(PangoLayoutLine *, pango_layout_get_line_readonly, (PangoLayout * layout, int line), (layout, line))               \
  F(void, pango_layout_get_size, (PangoLayout * layout, int *width, int *height), (layout, width, height))             \
  F(int, pango_layout_get_unknown_glyphs_count, (PangoLayout * layout), (layout))                                      \
  F(void, pango_layout_line_get_extents, (PangoLayoutLine * line, PangoRectangle * ink, PangoRectangle * logical),     \
    (line, ink, logical))                                                                                              \
  F(void, pango_layout_set_alignment, (PangoLayout * layout, PangoAlignment alignment), (layout, alignment))           \
  F(void, pango_layout_set_attributes, (PangoLayout * layout, PangoAttrList * attributes), (layout, attributes))       \
  F(void, pango_layout_set_font_description, (PangoLayout * layout, const PangoFontDescription *font), (layout, font)) \
  F(void, pango_layout_set_text, (PangoLayout * layout, const char *text, int length), (layout, text, length))         \
  F(void, pango_layout_set_width, (PangoLayout * layout, int width), (layout, width))                                  \
  F(void, pango_layout_set_wrap, (PangoLayout * layout, PangoWrapMode wrap), (layout, wrap))

#define CPANGO_DECLARE(result, name, parameters, names) result name parameters;
CPANGO_FUNCTIONS(CPANGO_DECLARE)

#endif
