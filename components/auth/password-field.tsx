'use client'

import { Eye, EyeOff } from 'lucide-react'
import { type ComponentProps, useState, useSyncExternalStore } from 'react'
import { Field } from '@/components/ui/field'

const never = () => () => {}
const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

type Props = {
  id?: string
  name: string
  label: string
  hint?: string
  error?: string
  autoComplete: 'current-password' | 'new-password'
  showLabel: string
  hideLabel: string
} & Pick<ComponentProps<'input'>, 'minLength' | 'autoFocus'>

/** A password with an eye to read it by, since thumbs slip; the eye appears once the script runs. */
export function PasswordField({ id, name, label, hint, error, showLabel, hideLabel, ...rest }: Props) {
  const [shown, setShown] = useState(false)
  const hydrated = useHydrated()
  const Icon = shown ? EyeOff : Eye
  return (
    <Field id={id} name={name} label={label} hint={hint} error={error}>
      {(props) => (
        <div className="relative">
          <input
            {...rest}
            {...props}
            name={name}
            type={shown ? 'text' : 'password'}
            required
            maxLength={1000}
            autoCapitalize="none"
            spellCheck={false}
            className="min-h-11 w-full rounded-lg border border-edge bg-sheet py-2 pl-3 pr-14 text-base text-ink aria-invalid:border-2 aria-invalid:border-son"
          />
          {hydrated ? (
            <button
              type="button"
              aria-label={shown ? hideLabel : showLabel}
              aria-pressed={shown}
              onClick={() => setShown(!shown)}
              className="absolute inset-y-0 right-0 flex w-12 items-center justify-center text-muted"
            >
              <Icon aria-hidden className="size-5" />
            </button>
          ) : null}
        </div>
      )}
    </Field>
  )
}
