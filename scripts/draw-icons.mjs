import { mkdir, readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { inProject } from './steps/paths.mjs'

const paper = '#fbf7ef'
const lacquer = '#9e2a22'

/** The mark of public/mark.svg in paper on lacquer; `share` of the width is the mark, corners are round or full. */
async function icon(size, share, cornerShare) {
  const mark = (await readFile(inProject('public/mark.svg'), 'utf8'))
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/?svg[^>]*>/g, '')
    .replaceAll(lacquer, 'INK')
    .replaceAll(paper, lacquer)
    .replaceAll('INK', paper)
  const edge = (64 * (1 - share)) / 2
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="${size}" height="${size}">
    <rect width="64" height="64" rx="${64 * cornerShare}" fill="${lacquer}"/>
    <g transform="translate(${edge} ${edge}) scale(${share})">${mark}</g></svg>`)
}

const files = {
  'public/icons/icon-192.png': icon(192, 0.74, 0.22),
  'public/icons/icon-512.png': icon(512, 0.74, 0.22),
  // A launcher may cut these to a circle of 80 % of the width.
  'public/icons/maskable-192.png': icon(192, 0.56, 0),
  'public/icons/maskable-512.png': icon(512, 0.56, 0),
  'app/apple-icon.png': icon(180, 0.66, 0),
}

// Run by hand after a change of the mark; the pictures are kept in the project.
await mkdir(inProject('public/icons'), { recursive: true })
for (const [name, svg] of Object.entries(files))
  await sharp(await svg)
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toFile(inProject(name))
