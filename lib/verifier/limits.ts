/** What is read at all; larger files are not evaluated. Bytes. */
export const maxPdfBytes = 10 * 1024 * 1024
export const maxXmlBytes = 1024 * 1024
