import latinRegular from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2'
import latinBold from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2'
import vietnameseRegular from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2'
import vietnameseBold from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2'

/** Code is told another folder than the stylesheet; the file's name, which follows from its content, is the same. */
const served = (file: string) => `/_next/static/media/${file.split('/').at(-1)}`

/** Where the letters of app/fonts.css lie. */
export const latin400 = served(latinRegular)
export const latin600 = served(latinBold)
export const vietnamese400 = served(vietnameseRegular)
export const vietnamese600 = served(vietnameseBold)

/** What a page asks for at once: the letters of running text, whose lines would else break anew; titles have room to spare. */
export const textFonts = [latin400, vietnamese400]
