/** Where files are kept. */
@NullMarked
package app.zhirong.document.store;

import org.jspecify.annotations.NullMarked;
