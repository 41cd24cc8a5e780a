'use client'

import { Component, type ReactNode } from 'react'

/** Keeps the page that is there when the part inside only had a status to set. */
export class ShopStatusBoundary extends Component<{ children: ReactNode }, { isDone: boolean }> {
  override state = { isDone: false }

  static getDerivedStateFromError() {
    return { isDone: true }
  }

  override render() {
    return this.state.isDone ? null : this.props.children
  }
}
