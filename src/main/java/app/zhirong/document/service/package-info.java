/** Printing and keeping files, off the event loop. */
@NullMarked
package app.zhirong.document.service;

import org.jspecify.annotations.NullMarked;
