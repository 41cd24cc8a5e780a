import 'server-only'
import { headers } from 'next/headers'

/**
 * Whether this request is a form that the browser sent without the script. Inside an action and in the page that is
 * rendered after it; such a page must show what was typed, since there is no other copy of it.
 */
export async function isPlainPost(): Promise<boolean> {
  const sent = await headers()
  return !sent.has('next-action') && /^multipart\/form-data/i.test(sent.get('content-type') ?? '')
}
