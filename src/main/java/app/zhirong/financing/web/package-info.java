@NullMarked
package app.zhirong.financing.web;

import org.jspecify.annotations.NullMarked;
