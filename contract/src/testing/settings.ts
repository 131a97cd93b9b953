/** The record that Sawtooth's settings family keeps for some settings. Values are shorter than 16 KB. */
export function encodeSetting(entries: Readonly<Record<string, string>>): Uint8Array {
  return concat(Object.entries(entries).map(([key, value]) => encodeField(1, encodeEntry(key, value))))
}

function encodeEntry(key: string, value: string): Uint8Array {
  const encoder = new TextEncoder()
  return concat([encodeField(1, encoder.encode(key)), encodeField(2, encoder.encode(value))])
}

/** A length-delimited protobuf field. */
export function encodeField(number: number, content: Uint8Array): Uint8Array {
  const { length } = content
  const varint = length < 128 ? [length] : [(length & 0x7f) | 0x80, length >> 7]
  return concat([Uint8Array.of(number * 8 + 2, ...varint), content])
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}
