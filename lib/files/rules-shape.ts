/** What to cut off each side of a picture as it stands after turning, in hundredths of its width or height. */
export type Trim = { left: number; top: number; right: number; bottom: number }
/** Degrees clockwise first, then the cuts. */
export type Shape = { turn: 0 | 90 | 270; trim: Trim }

/** As much as may be cut off one side; opposite sides leave a tenth at least. */
export const MAX_TRIM = 45
export const noTrim: Trim = { left: 0, top: 0, right: 0, bottom: 0 }

type Size = { width: number; height: number }

/** The part of a picture that is left, in whole pixels, inside the picture. */
export function cutBox({ width, height }: Size, trim: Trim): Size & { left: number; top: number } {
  const left = Math.floor((width * trim.left) / 100)
  const top = Math.floor((height * trim.top) / 100)
  return {
    left,
    top,
    width: Math.max(1, Math.floor(width * (1 - trim.right / 100)) - left),
    height: Math.max(1, Math.floor(height * (1 - trim.bottom / 100)) - top),
  }
}

/** The cuts that leave the square in the middle, as far as they may go. */
export function squareTrim({ width, height }: Size): Trim {
  const side = Math.min(width, height)
  const cut = (length: number) => Math.min(MAX_TRIM, Math.max(0, Math.round(((length - side) / 2 / length) * 100)))
  return { left: cut(width), right: cut(width), top: cut(height), bottom: cut(height) }
}
