### Proof sheets, and what is needed on the day of the award.

ceremony-proof = Bản đọc soát
ceremony-sheet = Tờ { $number }/{ $all }
ceremony-reading = DANH SÁCH XƯỚNG TÊN
ceremony-seating = SƠ ĐỒ CHỖ NGỒI
ceremony-labels = Nhãn phong bì
ceremony-list = Danh sách xướng tên, chỗ ngồi, nhãn phong bì
# Names of sheets.
ceremony-reading-name = Xướng tên
ceremony-seating-name = Chỗ ngồi
ceremony-labels-name = Nhãn phong bì
ceremony-further-name = Tệp kèm theo
ceremony-further-about = Nội dung
ceremony-no-decision = Chưa có quyết định
ceremony-decision-of-day = Quyết định ngày { $day }
ceremony-decision-of-number = Quyết định số { $number }
ceremony-decision = Quyết định số { $number } ngày { $day }
ceremony-stage = SÂN KHẤU
ceremony-row-number = Dòng { $number }
ceremony-seats = { $award }: từ số { $first } đến số { $last }
ceremony-to = Kính gửi:
ceremony-number = STT
ceremony-row = Dòng
ceremony-seat = Ghế
ceremony-recipient = Tên xướng
ceremony-of = Chức vụ, đơn vị (hoặc địa chỉ)
ceremony-award = Hình thức khen thưởng
ceremony-address = Địa chỉ đơn vị
ceremony-too-long = Tên quá dài: xem danh sách
# What stands where a text is too long for a cell; `n` is filled in there.
ceremony-cut-mark = … (còn { $n } ký tự)
