'use client'

import en from '@/lib/i18n/messages/en/errors.json'
import vi from '@/lib/i18n/messages/vi/errors.json'
import './shop-globals.css'

/** The face of a page whose very frame could not be made, as when the database does not answer. */
export default function GlobalError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  // Nothing of the frame is left to say in which language; the address still does.
  const isEnglish = typeof window !== 'undefined' && /^\/en(\/|$)/.test(window.location.pathname)
  const words = isEnglish ? en : vi
  return (
    <html lang={isEnglish ? 'en' : 'vi'} suppressHydrationWarning>
      <body className="grid place-items-center p-6">
        <title>{words['broken-title']}</title>
        <main className="max-w-md">
          <h1 className="text-2xl">{words['broken-title']}</h1>
          <p className="my-4 text-muted">{words['broken-body']}</p>
          <button
            type="button"
            onClick={reset}
            className="min-h-11 rounded-lg bg-son px-5 py-2 font-semibold text-on-son"
          >
            {words.retry}
          </button>
        </main>
      </body>
    </html>
  )
}
