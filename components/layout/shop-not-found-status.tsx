import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ShopStatusBoundary } from './shop-status-boundary'

function NotFoundHere(): null {
  notFound()
}

/**
 * Makes the answer a 404 while the page around it stays as it is: whole, and readable without JavaScript.
 * `notFound()` outside of a boundary would leave the page empty until scripts run (docs/decisions/040).
 */
export function ShopNotFoundStatus() {
  return (
    <Suspense fallback={null}>
      <ShopStatusBoundary>
        <NotFoundHere />
      </ShopStatusBoundary>
    </Suspense>
  )
}
