### Why a file could not be read or written: what the system says of it, by kind.

system-not-found = there is no such file or folder
system-permission-denied = no right to, or the file is open in another program
system-storage-full = the disk is full
system-quota-exceeded = the quota is used up
system-file-too-large = the file is too large
system-read-only = the drive is read-only
system-is-a-directory = that is a folder, not a file
system-not-a-directory = that is not a folder
system-already-exists = it is there already
system-directory-not-empty = the folder is not empty
system-resource-busy = another program uses it
system-invalid-data = the content is not UTF-8 text
