/** One file of a plain multipart form, named `file`. */
export function FileField({
  id = 'file',
  label,
  accept,
  describedBy,
}: {
  /** Another one where a page has several such forms. */
  id?: string
  label: string
  accept: string
  describedBy: string
}) {
  return (
    <>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        id={id}
        name="file"
        type="file"
        required
        accept={accept}
        aria-describedby={describedBy}
        className="min-h-11 w-full rounded-lg border border-edge bg-paper text-base file:mr-3 file:min-h-11 file:border-0 file:bg-lam-wash file:px-4 file:font-semibold file:text-lam"
      />
    </>
  )
}
