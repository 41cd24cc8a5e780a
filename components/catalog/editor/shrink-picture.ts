// The booth keeps pictures 1600 pixels wide; a little more leaves room for turning and cropping on the way.
const LONGEST_SIDE = 2400
const WORTH_SHRINKING = 1_500_000

/** Whether a file says that it is of the kind iPhones take: only some browsers can open it, and the server cannot. */
const isHeic = ({ type, name }: File) => /hei[cf]/i.test(type) || /\.hei[cf]$/i.test(name)

/**
 * A phone's picture made small enough for a slow line, upright, as JPEG on white; the file itself when it is small already
 * or the browser cannot open it: then the server has the last word.
 */
export async function shrinkPicture(file: File): Promise<Blob> {
  if (file.size < WORTH_SHRINKING && !isHeic(file)) return file
  const source = await opened(file)
  if (!source) return file
  const scale = Math.min(1, LONGEST_SIDE / Math.max(source.width, source.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(source.width * scale))
  canvas.height = Math.max(1, Math.round(source.height * scale))
  const context = canvas.getContext('2d')
  if (!context) return file
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(source.image, 0, 0, canvas.width, canvas.height)
  source.close()
  const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.88))
  return small && (small.size < file.size || isHeic(file)) ? small : file
}

type Source = { image: CanvasImageSource; width: number; height: number; close: () => void }

/** The picture as the browser opens it, turned upright; null when it cannot. Some open as an image what they refuse as a bitmap. */
async function opened(file: File): Promise<Source | null> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
    return { image: bitmap, width: bitmap.width, height: bitmap.height, close: () => bitmap.close() }
  } catch {
    const address = URL.createObjectURL(file)
    const image = new Image()
    image.src = address
    try {
      await image.decode()
      const { naturalWidth: width, naturalHeight: height } = image
      return { image, width, height, close: () => URL.revokeObjectURL(address) }
    } catch {
      URL.revokeObjectURL(address)
      return null
    }
  }
}
