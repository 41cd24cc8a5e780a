import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FileField } from '@/components/ui/file-field'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const problems = ['no-file', 'too-large', 'not-a-form', 'unreadable', 'private-key', 'too-many'] as const

/** A plain multipart form: works on any browser, with or without JavaScript. */
export function TrustUploadForm({ locale, problem }: { locale: Locale; problem: string }) {
  const t = translator(locale, 'trust')
  const known = problems.find((code) => code === problem)
  return (
    <Card>
      <h2 className="text-lg">{t('upload.title')}</h2>
      <p id="upload-intro" className="mt-1 mb-4 text-sm text-muted">
        {t('upload.intro')}
      </p>
      {known ? (
        <Notice kind="error" className="mb-4">
          {t(`upload.${known}`)}
        </Notice>
      ) : null}
      <form
        action={`/api/trust?locale=${locale}`}
        method="post"
        encType="multipart/form-data"
        className="flex flex-col gap-4"
      >
        <div className="flex min-w-0 flex-col gap-1">
          <FileField
            label={t('upload.file')}
            accept=".pem,.crt,.cer,.der,.p7b,.p7c,.crl,.txt"
            describedBy="upload-intro"
          />
        </div>
        <Button className="self-start">{t('upload.button')}</Button>
      </form>
    </Card>
  )
}
