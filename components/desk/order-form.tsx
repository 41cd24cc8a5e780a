'use client'

import type { Route } from 'next'
import { type FormEvent, useState } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'

type Words = Record<
  | 'target'
  | 'change'
  | 'authority'
  | 'number'
  | 'issued'
  | 'receivedOn'
  | 'receivedTime'
  | 'words'
  | 'file'
  | 'fileWhole'
  | 'go'
  | 'busy'
  | 'failed',
  string
>

type Answer = { to?: string; message?: string; errors?: Record<string, string> }

/** An order with its document. Sent by the script, so that nothing typed is lost when something is wrong with it. */
export function OrderForm({
  locale,
  target,
  isWhole,
  about,
  change,
  today,
  time,
  words,
}: {
  locale: Locale
  target: string
  /** Everything of a merchant: such an order has to carry its document. */
  isWhole: boolean
  about: string
  change: Route
  today: string
  time: string
  words: Words
}) {
  const [answer, setAnswer] = useState<Answer>({})
  const [isBusy, setBusy] = useState(false)
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    const form = new FormData(event.currentTarget)
    const reply: Answer | null = await fetch(`/api/orders?locale=${locale}`, {
      method: 'POST',
      body: form,
      headers: { accept: 'application/json' },
    })
      .then((response) => response.json())
      .catch(() => null)
    if (reply?.to) return window.location.assign(reply.to)
    setAnswer(reply ?? { message: words.failed })
    setBusy(false)
  }
  const { errors = {} } = answer
  return (
    <Card className="max-w-2xl">
      <form
        action={`/api/orders?locale=${locale}&target=${target}`}
        method="post"
        encType="multipart/form-data"
        onSubmit={send}
        className="space-y-4"
      >
        {answer.message ? <Notice kind="error">{answer.message}</Notice> : null}
        <input type="hidden" name="target" value={target} />
        <div>
          <p className="font-semibold">{words.target}</p>
          <p>{about}</p>
          <ButtonLink kind="quiet" href={change} className="px-0">
            {words.change}
          </ButtonLink>
        </div>
        <TextField name="authority" label={words.authority} error={errors.authority} required maxLength={200} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="number" label={words.number} error={errors.number} required maxLength={120} />
          <TextField
            name="issuedOn"
            type="date"
            label={words.issued}
            error={errors.issuedOn}
            required
            max={today}
            defaultValue={today}
          />
          <TextField
            name="receivedOn"
            type="date"
            label={words.receivedOn}
            error={errors.receivedOn}
            required
            max={today}
            defaultValue={today}
          />
          <TextField
            name="receivedTime"
            type="time"
            label={words.receivedTime}
            error={errors.receivedTime}
            required
            defaultValue={time}
          />
        </div>
        <TextArea name="words" label={words.words} error={errors.words} required maxLength={1000} rows={4} />
        <TextField
          name="file"
          type="file"
          accept=".pdf,.jpg,.jpeg,.png"
          label={words.file}
          hint={isWhole ? words.fileWhole : undefined}
          required={isWhole}
          error={errors.file}
        />
        <Button aria-disabled={isBusy || undefined}>{isBusy ? words.busy : words.go}</Button>
      </form>
    </Card>
  )
}
