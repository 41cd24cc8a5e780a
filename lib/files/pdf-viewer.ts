import 'server-only'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const folder = 'node_modules/pdfjs-dist/legacy'

/** pdf.js as its project publishes it, by the name in the address. next.config.js brings these files along to the image. */
const parts: Record<string, string> = {
  'pdf.min.mjs': `${folder}/build/pdf.min.mjs`,
  'pdf.worker.min.mjs': `${folder}/build/pdf.worker.min.mjs`,
  'openjpeg_nowasm_fallback.js': 'node_modules/pdfjs-dist/wasm/openjpeg_nowasm_fallback.js',
}

/** One file of pdf.js; null for any other name. */
export function pdfJsPart(name: string): Buffer | null {
  const place = Object.hasOwn(parts, name) ? parts[name] : undefined
  return place ? readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), place)) : null
}

const style = [
  // The ground is that of the whole frame: Firefox leaves a strip white where a scroll bar was while the frame grew.
  ':root{color-scheme:light dark;background:#e9e4d8;color:#1d1b18}',
  '@media (prefers-color-scheme:dark){:root{background:#26231f;color:#f2ecdf}}',
  'body{margin:0;font:1rem/1.5 "Be Vietnam Pro",system-ui,sans-serif;background:inherit}',
  '[role=toolbar]{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .5rem;padding:.25rem .5rem;background:inherit;border-bottom:1px solid #8884}',
  '[role=toolbar] p{margin:0 auto 0 0}',
  'button{min-width:2.75rem;min-height:2.75rem;padding:0 .75rem;border:1px solid #8888;border-radius:.5rem;background:transparent;color:inherit;font:inherit}',
  'button:focus-visible,#pages:focus-visible{outline:3px solid #20407a;outline-offset:2px}',
  '#pages{display:grid;justify-content:safe center;gap:.75rem;padding:.75rem;overflow-x:auto}',
  'section{position:relative;background:#fff;box-shadow:0 1px 4px #0004}',
  'canvas{display:block;width:100%;height:100%}',
  '.text{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:pre-wrap}',
].join('')

/** The empty page that a PDF is drawn into; the file comes to it from the page around, never by an address. */
export const viewerPage =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">' +
  `<title>PDF</title><style>${style}</style></head><body><div role="toolbar"></div><div id="pages" role="region" aria-label="PDF" tabindex="0"></div>` +
  '<script src="/api/viewer/frame.js"></script></body></html>'

/**
 * No network but our own copy of pdf.js, no forms, no frames, nobody else's page around it; `sandbox` keeps it without an
 * origin even when it is opened by itself.
 */
export const viewerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  'worker-src blob:',
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "style-src-attr 'unsafe-inline'",
  'img-src blob: data:',
  'font-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts',
].join('; ')
