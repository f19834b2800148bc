import type { Child } from 'hono/jsx'
import type { Filled } from '../filled.ts'
import { many, one } from '../filled.ts'

/**
 * Parts of a form. The label is a question, the fault stands at its field, and
 * the answer already given is kept: every field is filled from `filled`.
 */
export type FormState = {
  filled: Filled
  /** Field name → the sentence that says what to do. */
  problems?: Record<string, string>
}

type FieldProps = FormState & {
  name: string
  label: string
  /** Help below the label. */
  help?: string
  /** The word "optional", shown after the label. */
  optional?: string
}

function describedBy(name: string, help?: string, problem?: string): string | undefined {
  return [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined
}

function Frame({
  name,
  label,
  help,
  optional,
  problem,
  children,
}: FieldProps & { problem?: string | undefined; children: Child }) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
        {optional && <span class="quiet small"> ({optional})</span>}
      </label>
      {help && (
        <div id={`${name}-help`} data-field="description">
          {help}
        </div>
      )}
      {children}
      {problem && <Problem name={name} words={problem} />}
    </div>
  )
}

export function Problem({ name, words }: { name: string; words: string }) {
  return (
    <p id={`${name}-problem`} class="ds-validation-message" data-color="danger">
      {words}
    </p>
  )
}

type InputProps = FieldProps & {
  type?: 'text' | 'date' | 'time' | 'email' | 'password' | 'number' | 'color' | 'url'
  autocomplete?: string
  inputmode?: 'numeric' | 'decimal' | 'email'
  min?: string
  max?: string
  narrow?: boolean
  required?: boolean
  /** So many signs fit; the rule behind the form says the same to whoever gets past the browser. */
  longest?: number
  /** Writing begins here as soon as the page is there: only where somebody fills the same form again and again. */
  first?: boolean
}

/** One line. */
export function TextField(props: InputProps) {
  const problem = props.problems?.[props.name]
  return (
    <Frame {...props} problem={problem}>
      <input
        class={`ds-input${props.narrow ? ' narrow' : ''}`}
        id={props.name}
        name={props.name}
        type={props.type ?? 'text'}
        value={props.type === 'password' ? '' : one(props.filled, props.name)}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        min={props.min}
        max={props.max}
        required={props.required}
        maxlength={props.longest}
        autofocus={props.first}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={describedBy(props.name, props.help, problem)}
      />
    </Frame>
  )
}

/** Several lines. */
export function TextArea(props: FieldProps & { rows?: number; lang?: string; first?: boolean }) {
  const problem = props.problems?.[props.name]
  const value = props.filled[props.name]
  return (
    <Frame {...props} problem={problem}>
      <textarea
        class="ds-input"
        id={props.name}
        name={props.name}
        rows={props.rows ?? 3}
        lang={props.lang}
        autofocus={props.first}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={describedBy(props.name, props.help, problem)}
      >
        {`\n${Array.isArray(value) ? value.join('\n') : (value ?? '')}`}
      </textarea>
    </Frame>
  )
}

export type Choice = { value: string; label: string; help?: string }

/** One of a list that is too long to lay open. */
export function Select(props: FieldProps & { choices: Choice[]; empty?: string }) {
  const problem = props.problems?.[props.name]
  const chosen = one(props.filled, props.name)
  return (
    <Frame {...props} problem={problem}>
      <select
        class="ds-input"
        id={props.name}
        name={props.name}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={describedBy(props.name, props.help, problem)}
      >
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.choices.map((choice) => (
          <option value={choice.value} selected={choice.value === chosen}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

/** One (radio) or several (checkbox) of a short list. */
export function Choices(props: FieldProps & { choices: Choice[]; several?: boolean }) {
  const problem = props.problems?.[props.name]
  const chosen = many(props.filled, props.name)
  return (
    <fieldset class="choices" id={props.name} aria-describedby={describedBy(props.name, props.help, problem)}>
      <legend>
        {props.label}
        {props.optional && <span class="quiet small"> ({props.optional})</span>}
      </legend>
      {props.help && (
        <div id={`${props.name}-help`} class="quiet">
          {props.help}
        </div>
      )}
      {props.choices.map((choice) => (
        <label>
          <input
            type={props.several ? 'checkbox' : 'radio'}
            name={props.name}
            value={choice.value}
            checked={chosen.includes(choice.value)}
          />
          <span>
            {choice.label}
            {choice.help && <span class="quiet small"> – {choice.help}</span>}
          </span>
        </label>
      ))}
      {problem && <Problem name={props.name} words={problem} />}
    </fieldset>
  )
}

/** A yes. */
export function Tick(props: FieldProps) {
  const problem = props.problems?.[props.name]
  return (
    <div class="choices">
      <label>
        <input
          type="checkbox"
          id={props.name}
          name={props.name}
          value="yes"
          checked={one(props.filled, props.name) === 'yes'}
          aria-describedby={describedBy(props.name, props.help, problem)}
        />
        <span>{props.label}</span>
      </label>
      {props.help && (
        <div id={`${props.name}-help`} class="quiet small">
          {props.help}
        </div>
      )}
      {problem && <Problem name={props.name} words={problem} />}
    </div>
  )
}

/**
 * What is wrong, gathered at the top with links to the fields; when the page is
 * sent, each line is given the label of its field (`named-faults.ts`), except
 * where the same fields stand there for each of many things: `named` says of
 * which. What is mended on another page leads there by its address in `elsewhere`.
 */
export function ProblemSummary({
  problems,
  head,
  named = {},
  elsewhere = {},
}: {
  problems?: Record<string, string> | undefined
  head: string
  named?: Record<string, string>
  elsewhere?: Record<string, string>
}) {
  const entries = Object.entries(problems ?? {})
  if (entries.length === 0) return null
  return (
    <div class="ds-error-summary" role="alert">
      <h2 class="ds-heading">{head}</h2>
      <ul class="ds-list">
        {entries.map(([name, words]) => (
          <li>
            <a class="ds-link" href={elsewhere[name] ?? `#${name}`} data-named={named[name] && 'yes'}>
              {[named[name], words].filter(Boolean).join(' ')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Button({
  children,
  secondary,
  name,
  value,
}: {
  children: Child
  secondary?: boolean
  name?: string
  value?: string
}) {
  return (
    <button
      class="ds-button"
      type="submit"
      data-variant={secondary ? 'secondary' : 'primary'}
      name={name}
      value={value}
    >
      {children}
    </button>
  )
}

/** What was written, carried along unseen to be sent again. */
export function Carried({ filled }: { filled: Filled }) {
  return (
    <>
      {Object.entries(filled).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value]).map((v) => <input type="hidden" name={name} value={v} />),
      )}
    </>
  )
}
