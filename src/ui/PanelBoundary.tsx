import { Component, type ReactNode } from 'react'
import styles from './PanelBoundary.module.css'

export type PanelBoundaryProps = {
  /** what the panel is, as the message names it: "the chronology" */
  name: string
  children: ReactNode
}

/** Keeps a failure inside its panel: the rest of the page goes on. */
export class PanelBoundary extends Component<PanelBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <p className={styles.failed} role="alert">
        Something went wrong in {this.props.name}. The rest of the page still works;{' '}
        <button type="button" onClick={() => this.setState({ failed: false })}>
          try again
        </button>
        .
      </p>
    )
  }
}
