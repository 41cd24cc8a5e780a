'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { nextStep } from '@/lib/trace/step-order'
import { dropFile, FILES_CHANGED, type KeptFile, keptFiles, sendKeptFiles } from './kept-files'
import { type KeptStep, keepSteps, keptSteps, sendStep } from './kept-steps'
import { chosenFiles, FileChoices, type FileWords, KeptFiles, keepAll } from './step-files'

export type StepWords = Record<
  'step' | 'place' | 'at' | 'quantity' | 'submit' | 'busy' | 'kept' | 'refused' | 'drop' | 'again',
  string
>
const HANOI_MS = 7 * 3_600_000
/** Local date and time as the field wants it. */
const momentNow = () => new Date(Date.now() + HANOI_MS).toISOString().slice(0, 16)

type Choice = { value: string; label: string }

const wordsOf = (form: FormData) =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))

/**
 * Records a step of a lot. What is typed is kept on the device before it is sent and until it was taken; without scripts it is a
 * plain form. Words with `{count}` and `{why}` are filled in here.
 */
export function StepForm({
  url,
  lotId,
  eventId,
  now,
  first,
  steps,
  places,
  words,
  fileUrl,
  fileWords,
  told,
}: {
  url: string
  /** Where pictures and papers of a step are sent, each by itself. */
  fileUrl: string
  fileWords: FileWords
  lotId: string
  /** For the first sending; the script makes a new one for each step. */
  eventId: string
  now: string
  /** What most likely comes now. */
  first: { step: string; placeId: string | undefined }
  steps: Choice[]
  places: Choice[]
  words: StepWords
  /** What became of a step that was sent without scripts. */
  told: { isGood: boolean; text: string } | null
}) {
  const router = useRouter()
  const [waiting, setWaiting] = useState<KeptStep[]>([])
  const [isBusy, setBusy] = useState(false)
  // Set at once: a thumb that taps twice is faster than a state.
  const isSending = useRef(false)
  const [chosen, setChosen] = useState({ step: first.step, at: now })
  const [answer, setAnswer] = useState(told)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [files, setFiles] = useState<KeptFile[] | null>(null)
  // Steps whose files are being written to the device: not to be sent without them.
  const begun = useRef(new Set<string>())

  const look = useCallback(async () => {
    setWaiting(keptSteps())
    setFiles(await keptFiles())
  }, [])

  // A step first, then what belongs to it.
  const sendFiles = useCallback(async () => {
    const steps = keptSteps().flatMap(({ fields }) => fields.eventId ?? [])
    const taken = await sendKeptFiles(new Set([...steps, ...begun.current]))
    if (taken > 0) router.refresh()
    await look()
  }, [router, look])

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
    await sendFiles()
  }, [router, words.again, sendFiles])

  useEffect(() => {
    void look().then(sendAll)
    const again = () => void sendAll()
    for (const event of ['online', FILES_CHANGED]) window.addEventListener(event, again)
    return () => {
      for (const event of ['online', FILES_CHANGED]) window.removeEventListener(event, again)
    }
  }, [look, sendAll])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending.current) return
    isSending.current = true
    setBusy(true)
    const form = event.currentTarget
    const typed = new FormData(form)
    const fields: Record<string, string> & { eventId: string } = { ...wordsOf(typed), eventId: crypto.randomUUID() }
    // Files first: a step that is kept without its files would have lost them.
    begun.current.add(fields.eventId)
    const chosen = await chosenFiles(typed, fileUrl, { lotId, eventId: fields.eventId })
    if (!(await keepAll(chosen))) {
      for (const { id } of chosen) await dropFile(id)
      setAnswer({ isGood: false, text: fileWords.noRoom })
      isSending.current = false
      return setBusy(false)
    }
    const step: KeptStep = { url, fields, refused: null }
    keepSteps([...keptSteps(), step])
    begun.current.delete(fields.eventId)
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
      else for (const { id } of chosen) await dropFile(id)
    }
    if (sent.kind !== 'refused') {
      for (const input of form.querySelectorAll<HTMLInputElement>('input[type=file], input[name=quantity]'))
        input.value = ''
      setChosen({ step: nextStep([fields.step ?? '']), at: momentNow() })
    }
    setWaiting(keptSteps())
    isSending.current = false
    setBusy(false)
    await sendFiles()
  }

  const drop = async (step: KeptStep) => {
    keepSteps(keptSteps().filter(({ fields }) => fields.eventId !== step.fields.eventId))
    for (const { id, fields } of await keptFiles()) if (fields.eventId === step.fields.eventId) await dropFile(id)
    await look()
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
          <Button type="button" kind="secondary" className="mt-2" onClick={() => void drop(refused)}>
            {words.drop}
          </Button>
        </Notice>
      ) : null}
      {files ? <KeptFiles words={fileWords} files={files} drop={(id) => void dropFile(id).then(look)} /> : null}
      <input type="hidden" name="lotId" value={lotId} />
      <input type="hidden" name="eventId" value={eventId} />
      <SelectField
        key={chosen.step}
        name="step"
        label={words.step}
        options={steps}
        defaultValue={chosen.step}
        error={errors.step}
        required
      />
      <SelectField
        name="placeId"
        label={words.place}
        options={places}
        defaultValue={first.placeId}
        error={errors.placeId}
        required
      />
      <TextField
        key={chosen.at}
        name="at"
        type="datetime-local"
        label={words.at}
        defaultValue={chosen.at}
        error={errors.at}
        required
      />
      <TextField name="quantity" label={words.quantity} inputMode="decimal" error={errors.quantity} maxLength={20} />
      {/* Without scripts files are added to a step that is recorded. */}
      {files ? <FileChoices words={fileWords} /> : null}
      <Button aria-disabled={isBusy || undefined} className="w-full sm:w-auto sm:self-start">
        {isBusy ? words.busy : words.submit}
      </Button>
    </form>
  )
}
