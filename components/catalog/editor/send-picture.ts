import type { UploadAnswer } from '@/lib/catalog/picture-upload'
import type { Locale } from '@/lib/i18n/locales'
import { shrinkPicture } from './shrink-picture'

export type SendFault = UploadAnswer['refused'][number]['fault'] | 'signed-out'
export type Sent = { ok: true; answer: UploadAnswer } | { ok: false; fault: SendFault }

/** Sends one picture to the draft. Every failure of the line is `failed`, which is worth another try. */
export async function sendPicture(locale: Locale, listingId: string, openedAt: string, file: File): Promise<Sent> {
  const form = new FormData()
  form.set('openedAt', openedAt)
  form.set('pictures', await shrinkPicture(file), file.name)
  try {
    const response = await fetch(`/api/pictures?listing=${listingId}&locale=${locale}`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: form,
    })
    if (response.status === 403) return { ok: false, fault: 'signed-out' }
    if (!response.ok) return { ok: false, fault: 'failed' }
    const answer = (await response.json()) as UploadAnswer
    const refused = answer.refused[0]
    return refused ? { ok: false, fault: refused.fault } : { ok: true, answer }
  } catch {
    return { ok: false, fault: 'failed' }
  }
}
