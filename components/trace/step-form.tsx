'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { type KeptStep, keepSteps, keptSteps, sendStep } from './kept-steps'

export type StepWords = Record<
  'step' | 'place' | 'at' | 'quantity' | 'submit' | 'busy' | 'kept' | 'refused' | 'drop' | 'again',
  string
>
type Choice = { value: string; label: string }

/**
 * Records a step of a lot. What is typed is kept on the device before it is sent and until it was taken; without scripts it is a
 * plain form. Words with `{count}` and `{why}` are filled in here.
 */
export function StepForm({
  url,
  lotId,
  eventId,
  now,
  steps,
  places,
  words,
  told,
}: {
  url: string
  lotId: string
  /** For the first sending; the script makes a new one for each step. */
  eventId: string
  now: string
  steps: Choice[]
  places: Choice[]
  words: StepWords
  /** What became of a step that was sent without scripts. */
  told: { isGood: boolean; text: string } | null
}) {
  const router = useRouter()
  const [waiting, setWaiting] = useState<KeptStep[]>([])
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState(told)
  const [errors, setErrors] = useState<Record<string, string>>({})

  const sendAll = useCallback(async () => {
    for (const step of keptSteps().filter(({ refused }) => refused === null)) {
      const sent = await sendStep(step)
      if (sent.kind === 'no-network') break
      if (sent.kind === 'sign-in') {
        setAnswer({ isGood: false, text: words.again })
        break
      }
      const others = keptSteps().filter(({ fields }) => fields.eventId !== step.fields.eventId)
      keepSteps(sent.kind === 'taken' ? others : [...others, { ...step, refused: sent.message }])
      if (sent.kind === 'taken') router.refresh()
    }
    setWaiting(keptSteps())
  }, [router, words.again])

  useEffect(() => {
    setWaiting(keptSteps())
    void sendAll()
    const again = () => void sendAll()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [sendAll])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    const typed = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
    )
    const step: KeptStep = { url, fields: { ...typed, eventId: crypto.randomUUID() }, refused: null }
    keepSteps([...keptSteps(), step])
    const sent = await sendStep(step)
    const others = keptSteps().filter(({ fields }) => fields.eventId !== step.fields.eventId)
    if (sent.kind === 'no-network' || sent.kind === 'sign-in') {
      setAnswer(sent.kind === 'sign-in' ? { isGood: false, text: words.again } : null)
      setErrors({})
    } else {
      keepSteps(others)
      setAnswer({ isGood: sent.kind === 'taken', text: sent.message })
      setErrors(sent.errors)
      if (sent.kind === 'taken') router.refresh()
    }
    setWaiting(keptSteps())
    setBusy(false)
  }

  const drop = (id: string | undefined) => {
    keepSteps(keptSteps().filter(({ fields }) => fields.eventId !== id))
    setWaiting(keptSteps())
  }
  const refused = waiting.find((step) => step.refused !== null)
  const count = waiting.filter((step) => step.refused === null).length
  return (
    <form action={url} method="post" encType="multipart/form-data" onSubmit={submit} className="flex flex-col gap-4">
      {answer ? <Notice kind={answer.isGood ? 'success' : 'error'}>{answer.text}</Notice> : null}
      {count > 0 ? <Notice kind="warning">{words.kept.replace('{count}', String(count))}</Notice> : null}
      {refused ? (
        <Notice kind="error">
          <p>{words.refused.replace('{why}', refused.refused ?? '')}</p>
          <Button type="button" kind="secondary" className="mt-2" onClick={() => drop(refused.fields.eventId)}>
            {words.drop}
          </Button>
        </Notice>
      ) : null}
      <input type="hidden" name="lotId" value={lotId} />
      <input type="hidden" name="eventId" value={eventId} />
      <SelectField name="step" label={words.step} options={steps} error={errors.step} required />
      <SelectField name="placeId" label={words.place} options={places} error={errors.placeId} required />
      <TextField name="at" type="datetime-local" label={words.at} defaultValue={now} error={errors.at} required />
      <TextField name="quantity" label={words.quantity} inputMode="decimal" error={errors.quantity} maxLength={20} />
      <Button aria-disabled={isBusy || undefined} className="w-full sm:w-auto sm:self-start">
        {isBusy ? words.busy : words.submit}
      </Button>
    </form>
  )
}
