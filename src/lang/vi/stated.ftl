### Totals, ranks and money that rosters state, where they differ from what was counted.

stated-total = Hồ sơ ghi “{ $written }”, đếm được { $counted }.
stated-total-of-column = Cột “{ $column }” ghi { $written }, tính lại là { $counted }.
stated-check-total = Kiểm tra các dòng hoặc sửa số đã ghi.
stated-unread = Kiểm tra ô { $cell }: nội dung không đọc được thành số hoặc dấu.
stated-left-out = Kiểm tra ô { $cell }: số đã ghi có thể chưa tính dòng này.
stated-twice = Kiểm tra ô { $cell }: dòng này có thể đã được tính hai lần.
stated-repeated = Kiểm tra ô { $cell }: dòng này lặp lại một dòng phía trên.
stated-outside = Kiểm tra ô { $cell }: dòng này nằm ngoài phần được cộng.
stated-not-data = Kiểm tra ô { $cell }: dòng này không được đọc là dòng dữ liệu.
stated-rank = Hồ sơ xếp hạng { $written }, tính theo điểm là hạng { $computed }.
    .todo = Kiểm tra điểm và thứ hạng trước khi trình.
stated-money = Tiền thưởng ghi { $written } đồng, theo mức hiện hành là { $due } đồng.
    .todo = Kiểm tra mức thưởng, ngày quyết định và loại đối tượng.
stated-money-of-lower-title = Tiền thưởng ghi { $written } đồng, theo mức hiện hành là { $due } đồng.
    .todo = Cùng thời gian tính thành tích chỉ thưởng tiền cho danh hiệu cao nhất (Nghị định 152/2025/NĐ-CP, Điều 49).
stated-block-must-vote = { $block } có { $units } đơn vị bằng điểm, cùng hạng nhất.
    .todo = Khối biểu quyết để chọn một đơn vị đề nghị tặng cờ.
stated-not-at-work = Theo danh bạ, { $unit } không hoạt động trong năm { $year } nhưng có đăng ký hoặc tham gia phong trào năm đó; tỷ lệ vượt 100 % thì để trống.
    .todo = Kiểm tra tình trạng, năm thành lập, năm giải thể trong danh bạ hoặc năm của danh sách này.
