'use client'

import { useErrorWords } from '@/components/layout/desk-error-words'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** The face of something that broke: says so in words and offers the ways on; the details stay in the server's log. */
export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const words = useErrorWords()
  if (!words) return null
  return (
    <div className="mx-auto max-w-xl">
      <h1 className="mb-4 text-2xl sm:text-3xl">{words.title}</h1>
      <Notice kind="error">
        <p>{words.body}</p>
        {error.digest ? <p className="mt-1 text-sm text-muted">{error.digest}</p> : null}
      </Notice>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button type="button" onClick={reset}>
          {words.retry}
        </Button>
        <ButtonLink href={words.homeHref} kind="secondary">
          {words.home}
        </ButtonLink>
      </div>
    </div>
  )
}
