import type { ReactNode } from 'react'
import { ShopIcon } from '@/components/layout/shop-icon'
import { cn } from '@/components/ui/class-names'

/** A headed part of a shop page; `more` leads to everything it shows the beginning of. */
export function ShelfSection({
  id,
  title,
  intro,
  more,
  children,
  className,
}: {
  id: string
  title: ReactNode
  intro?: ReactNode
  more?: { href: string; label: string }
  children: ReactNode
  className?: string
}) {
  return (
    <section aria-labelledby={id} className={cn('mt-14', className)}>
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line pb-2">
        <div className="max-w-3xl">
          <h2 id={id} className="text-xl sm:text-2xl">
            {title}
          </h2>
          {intro ? <p className="mt-1 text-muted">{intro}</p> : null}
        </div>
        {more ? <MoreLink {...more} /> : null}
      </div>
      {children}
    </section>
  )
}

/** A link onwards (or back) with an arrow. */
export function MoreLink({ href, label, isBack = false }: { href: string; label: string; isBack?: boolean }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center gap-1.5 text-lam underline-offset-4 hover:underline">
      {isBack ? <ShopIcon name="back" className="size-4" /> : null}
      {label}
      {isBack ? null : <ShopIcon name="next" className="size-4" />}
    </a>
  )
}
