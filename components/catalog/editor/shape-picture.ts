import type { ChangeFault, PictureChanged } from '@/lib/catalog/picture-change'

export type ShapeFault = ChangeFault | 'signed-out'
export type Shaped = Extract<PictureChanged, { ok: true }> | { ok: false; fault: ShapeFault }

/** Has one picture of the draft turned, cut or brought back; every failure of the line is `failed`. */
export async function shapePicture(
  listingId: string,
  pictureId: string,
  values: Record<string, string>,
): Promise<Shaped> {
  const body = new FormData()
  for (const [name, value] of Object.entries(values)) body.set(name, value)
  try {
    const response = await fetch(`/api/pictures/${pictureId}?listing=${listingId}`, { method: 'POST', body })
    if (response.status === 403) return { ok: false, fault: 'signed-out' }
    return response.ok ? ((await response.json()) as PictureChanged) : { ok: false, fault: 'failed' }
  } catch {
    return { ok: false, fault: 'failed' }
  }
}
