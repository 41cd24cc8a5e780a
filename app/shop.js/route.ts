import { keepWords } from '@/components/keep/keep-words'
import source from '@/components/layout/start-shop.ts?bundled'
import { localeOf } from '@/lib/i18n/locales'

/**
 * The shop's script with its words in the language of the page. Pages name it with their build and language, so that a
 * browser may keep it for good. Its type stands in next.config.js.
 */
export function GET(request: Request) {
  const words = keepWords(localeOf(new URL(request.url).searchParams.get('v')?.split('-').pop()))
  return new Response(`const WORDS=${JSON.stringify(words)};${source}`, {
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  })
}
