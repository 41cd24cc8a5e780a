import { Button } from '@/components/ui/button'
import { FileField } from '@/components/ui/file-field'

/** A plain multipart form for one signed PDF; works with or without JavaScript. */
export function SignedFileForm({
  action,
  words,
}: {
  action: string
  words: { title: string; hint: string; button: string }
}) {
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className="flex flex-col gap-2 rounded-lg border border-line bg-sheet p-4"
    >
      <FileField
        id="agreement-file"
        label={words.title}
        accept=".pdf,application/pdf"
        describedBy="agreement-file-hint"
      />
      <p id="agreement-file-hint" className="text-sm text-muted">
        {words.hint}
      </p>
      <Button className="self-start">{words.button}</Button>
    </form>
  )
}
