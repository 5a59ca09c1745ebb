/** Files over HTTP. */
@NullMarked
package app.zhirong.document.web;

import org.jspecify.annotations.NullMarked;
