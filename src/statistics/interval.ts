/** Between what the true value probably lies. */
export type Interval = { low: number; high: number }
