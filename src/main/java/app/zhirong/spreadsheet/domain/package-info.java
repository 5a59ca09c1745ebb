/** How workbooks are read and written. */
@NullMarked
package app.zhirong.spreadsheet.domain;

import org.jspecify.annotations.NullMarked;
