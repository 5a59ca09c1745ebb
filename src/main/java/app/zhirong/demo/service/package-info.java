@NullMarked
package app.zhirong.demo.service;

import org.jspecify.annotations.NullMarked;
