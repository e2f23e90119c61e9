import { beforeEach } from 'vitest'
import { whyNotForOffline } from './not-for-offline'

beforeEach(({ task, skip }) => {
  const because = whyNotForOffline(task.file.filepath, task.name)
  if (because !== undefined) skip(because)
})
