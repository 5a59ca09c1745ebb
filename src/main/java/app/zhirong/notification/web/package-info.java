@NullMarked
package app.zhirong.notification.web;

import org.jspecify.annotations.NullMarked;
