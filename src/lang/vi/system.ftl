### Why a file could not be read or written: what the system says of it, by kind.

system-not-found = không có tệp hoặc thư mục này
system-permission-denied = không có quyền, hoặc tệp đang mở trong chương trình khác
system-storage-full = đĩa đã đầy
system-quota-exceeded = đã hết dung lượng được cấp
system-file-too-large = tệp quá lớn
system-read-only = ổ đĩa chỉ cho đọc
system-is-a-directory = đó là thư mục, không phải tệp
system-not-a-directory = đó không phải thư mục
system-already-exists = đã có sẵn
system-directory-not-empty = thư mục không trống
system-resource-busy = đang được chương trình khác dùng
system-invalid-data = nội dung không phải văn bản UTF-8
