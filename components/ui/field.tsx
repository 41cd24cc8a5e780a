import { CircleAlert } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './class-names'

const control =
  'w-full min-h-11 rounded-lg border border-edge bg-sheet px-3 py-2 text-base text-ink placeholder:text-muted aria-invalid:border-son aria-invalid:border-2'

type Common = { name: string; label: ReactNode; hint?: ReactNode; error?: string; id?: string; className?: string }

/** Label, hint and error around one control; `children` gets the ids that tie them together. */
export function Field({
  name,
  label,
  hint,
  error,
  id = name,
  className,
  children,
}: Common & { children: (props: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode }) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={cn('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm font-semibold text-son">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : null}
    </div>
  )
}

export function TextField({
  label,
  hint,
  error,
  className,
  ...rest
}: Common & Omit<ComponentProps<'input'>, keyof Common>) {
  return (
    <Field {...{ name: rest.name, label, hint, error, id: rest.id, className }}>
      {(props) => <input type="text" {...rest} {...props} className={control} />}
    </Field>
  )
}

export function TextArea({
  label,
  hint,
  error,
  className,
  ...rest
}: Common & Omit<ComponentProps<'textarea'>, keyof Common>) {
  return (
    <Field {...{ name: rest.name, label, hint, error, id: rest.id, className }}>
      {(props) => <textarea rows={5} {...rest} {...props} className={control} />}
    </Field>
  )
}

/** A native select: the phone's own picker is the best there is. */
export function SelectField({
  label,
  hint,
  error,
  className,
  options,
  ...rest
}: Common &
  Omit<ComponentProps<'select'>, keyof Common | 'children'> & { options: { value: string; label: string }[] }) {
  return (
    <Field {...{ name: rest.name, label, hint, error, id: rest.id, className }}>
      {(props) => (
        <select {...rest} {...props} className={control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A box to tick; sends `yes`. That it must be ticked is said by the answer, in the reader's language. */
export function TickField({ id, name, label, error, defaultValue }: Common & { defaultValue?: string }) {
  const fault = error ? `${id ?? name}-error` : undefined
  return (
    <div>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          id={id ?? name}
          name={name}
          value="yes"
          defaultChecked={defaultValue === 'yes'}
          aria-invalid={error ? true : undefined}
          aria-describedby={fault}
          className="size-5 shrink-0 accent-son"
        />
        {label}
      </label>
      {error ? (
        <p id={fault} className="flex items-start gap-1.5 text-sm font-semibold text-son">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : null}
    </div>
  )
}
