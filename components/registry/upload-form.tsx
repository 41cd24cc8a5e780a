import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FileField } from '@/components/ui/file-field'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const problems = ['no-file', 'too-large', 'not-a-form'] as const

/** A plain multipart form: works on any browser, with or without JavaScript. */
export function UploadForm({ locale, problem }: { locale: Locale; problem?: string }) {
  const t = translator(locale, 'registry')
  const known = problems.find((code) => code === problem)
  return (
    <Card className="mb-8">
      <h2 className="text-xl">{t('upload.title')}</h2>
      <p id="upload-intro" className="mt-1 mb-4 max-w-3xl text-muted">
        {t('upload.intro')}
      </p>
      {known ? (
        <Notice kind="error" className="mb-4">
          {t(`upload.${known}`)}
        </Notice>
      ) : null}
      <form
        action={`/api/registry/imports?locale=${locale}`}
        method="post"
        encType="multipart/form-data"
        className="flex flex-wrap items-end gap-4"
      >
        <div className="flex min-w-0 flex-1 basis-72 flex-col gap-1">
          <FileField label={t('upload.file')} accept=".xlsx,.xlsm,.csv,.txt,.tsv" describedBy="upload-intro" />
        </div>
        <Button>{t('upload.button')}</Button>
      </form>
    </Card>
  )
}
