// A registry has thousands of rows; these bounds leave room for tens of times that and keep a hostile file cheap.
const MIB = 1024 * 1024

/** The largest file that is looked at, in bytes. */
export const maxFileBytes = 20 * MIB
/** Parts in the ZIP container. */
export const maxParts = 2000
/** Sheets in one workbook. */
export const maxSheets = 200
/** Bytes that all parts of one file together may unpack to. */
export const maxUnpackedBytes = 128 * MIB
export const maxSheetBytes = 96 * MIB
export const maxSharedStringsBytes = 32 * MIB
export const maxSmallPartBytes = 8 * MIB
/** Unpacked to packed bytes above which a part is taken for a bomb, looked at once it has unpacked to `ratioFromBytes`. */
export const maxRatio = 250
export const ratioFromBytes = 4 * MIB
/** Rows with a value, in one sheet. */
export const maxRows = 100_000
export const maxColumns = 256
/** Cells with a value, in all sheets together. */
export const maxCells = 1_000_000
/** Excel's own limit, in UTF-16 units. */
export const maxCellLength = 32_767
export const maxSharedStrings = 300_000
