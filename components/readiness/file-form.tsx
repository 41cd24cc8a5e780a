import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import type { FileSolution, UselessFile } from '@/lib/readiness/types'
import { isReason } from '@/lib/verifier/reasons'
import { ReasonList } from './reason-list'

type FileAnswer = {
  handedIn: boolean
  problem: string | null
  because: string[]
  /** Which of several files the answer is about; null when there was one. */
  chosen: { fileName: string; looked: number } | null
  useless: UselessFile[]
}

/** A plain form for one signed file; works on any browser, with or without JavaScript. */
export function ProofFileForm({
  locale,
  solution,
  answer,
  isClosed,
}: {
  locale: Locale
  solution: FileSolution
  answer: FileAnswer | null
  /** Only says what became of the last file. */
  isClosed: boolean
}) {
  const t = translator(locale, 'proof-files')
  const problem = answer?.problem && textFor(locale, 'proof-files', `problems.${answer.problem}`)
  const because = (problem && answer?.because.filter(isReason)) || []
  const id = `file-${solution}`
  return (
    <div>
      {answer?.handedIn ? (
        <Notice kind="success" className="mb-3">
          {t('handed-in')} {answer.chosen ? t('chosen', answer.chosen) : ''}
          <UselessFiles locale={locale} files={answer.useless} />
        </Notice>
      ) : null}
      {problem ? (
        <Notice kind="error" className="mb-3">
          {problem} {answer?.chosen ? t('closest', answer.chosen) : ''}
          <ReasonList locale={locale} reasons={because} />
          <UselessFiles locale={locale} files={answer?.useless ?? []} />
        </Notice>
      ) : null}
      {isClosed ? null : (
        <form
          action={`/api/proofs?locale=${locale}&solution=${solution}`}
          method="post"
          encType="multipart/form-data"
          className="flex flex-col gap-2 rounded-lg border border-line bg-sheet p-4"
        >
          <label htmlFor={id} className="font-semibold">
            {t('form.title')}
          </label>
          <p id={`${id}-hint`} className="text-sm text-muted">
            {t(`form.what.${solution}`)} {t(`form.hint.${solution}`)} {t('form.private')}
          </p>
          <input
            id={id}
            name="file"
            type="file"
            required
            multiple={solution === 'E_INVOICE'}
            accept={
              solution === 'E_INVOICE' ? '.xml,.zip,text/xml,application/zip' : '.pdf,.xml,application/pdf,text/xml'
            }
            aria-describedby={`${id}-hint`}
            className="min-h-11 w-full rounded-lg border border-edge bg-paper text-base file:mr-3 file:min-h-11 file:border-0 file:bg-lam-wash file:px-4 file:font-semibold file:text-lam"
          />
          <Button className="self-start">{t('form.button')}</Button>
        </form>
      )}
    </div>
  )
}

/** Which of several files serve for nothing, each with the reason and what to do. */
function UselessFiles({ locale, files }: { locale: Locale; files: UselessFile[] }) {
  if (files.length === 0) return null
  return (
    <>
      <p className="mt-2 font-semibold">{translator(locale, 'hand-in')('useless')}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {files.map(({ fileName, reason }) => (
          <li key={`${reason} ${fileName}`} className="break-words">
            <strong>{fileName}</strong>: {translator(locale, 'proof-files')(`problems.${reason}`)}
          </li>
        ))}
      </ul>
    </>
  )
}
