@NullMarked
package app.zhirong.platform.web;

import org.jspecify.annotations.NullMarked;
