'use client'

import { useShopErrorWords } from '@/components/layout/shop-error-words'

/** The face of something that broke: words and two ways on; the details stay in the server's log. */
export default function ShopError({ retry }: { retry: () => void }) {
  const words = useShopErrorWords()
  if (!words) return null
  const button = 'inline-flex min-h-11 items-center rounded-lg border px-4 font-semibold'
  return (
    <section className="mx-auto max-w-xl py-20 text-center">
      <h1 className="text-2xl sm:text-3xl">{words.title}</h1>
      <p className="mt-3 text-muted">{words.body}</p>
      <p className="mt-6 flex flex-wrap justify-center gap-3">
        <button type="button" onClick={() => retry()} className={`${button} border-son bg-son text-on-son`}>
          {words.retry}
        </button>
        <a href={words.homeHref} className={`${button} border-line bg-sheet`}>
          {words.home}
        </a>
      </p>
    </section>
  )
}
