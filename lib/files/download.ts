// The signs that encodeURIComponent leaves alone but the header reserves.
const headerText = (text: string) =>
  encodeURIComponent(text).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  zip: 'application/zip',
} as const

/** A private file for whoever asked, under a name in any letters; `plain` is the name for what reads ASCII only. */
export const downloadOf = (
  bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  { kind, name, plain, inline = false }: { kind: keyof typeof types; name: string; plain: string; inline?: boolean },
) =>
  new Response(bytes, {
    headers: {
      'Content-Type': types[kind],
      'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename="${plain}.${kind}"; filename*=UTF-8''${headerText(name)}.${kind}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
