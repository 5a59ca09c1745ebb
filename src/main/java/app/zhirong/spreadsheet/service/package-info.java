/** Reading and writing workbooks off the event loop. */
@NullMarked
package app.zhirong.spreadsheet.service;

import org.jspecify.annotations.NullMarked;
