/** What the browser's own reader offers, where there is one. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>
}
type DetectorClass = new (options: { formats: string[] }) => Detector
type Decode = (image: ImageData) => string

const KEY = /(?:^|\/pay\/|[^0-9a-f])(0[23][0-9a-f]{64})(?:$|[^0-9a-f])/i

/** The account key in a scanned or pasted text: the key itself, or an address that ends in it. */
export const keyIn = (text: string): string | undefined => KEY.exec(text.trim())?.[1]?.toLowerCase()

/** Looks at the camera until it sees a QR code with an account key; resolves undefined when `signal` says stop. */
export async function scan(video: HTMLVideoElement, signal: AbortSignal): Promise<string | undefined> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } })
  try {
    video.srcObject = stream
    await video.play()
    const read = await reader()
    while (!signal.aborted) {
      const key = keyIn((await read(video)) ?? "")
      if (key !== undefined) return key
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
    return undefined
  } finally {
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
}

async function reader(): Promise<(video: HTMLVideoElement) => Promise<string | undefined>> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass }
  if (BarcodeDetector !== undefined) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] })
    return async (video) => (await detector.detect(video))[0]?.rawValue
  }
  const address = "/assets/qr/decode.js"
  const { default: decode } = (await import(address)) as { default: Decode }
  const canvas = document.createElement("canvas")
  const context = canvas.getContext("2d", { willReadFrequently: true })
  return async (video) => {
    if (context === null || video.videoWidth === 0) return undefined
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    context.drawImage(video, 0, 0)
    try {
      return decode(context.getImageData(0, 0, canvas.width, canvas.height))
    } catch {
      return undefined // no code in this picture
    }
  }
}
